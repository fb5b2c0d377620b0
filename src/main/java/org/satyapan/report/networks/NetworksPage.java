package org.satyapan.report.networks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.satyapan.report.ReportSettings;
import org.satyapan.report.networks.Network.Leader;
import org.satyapan.report.networks.Node.Kind;
import org.satyapan.report.summary.Pages;
import org.satyapan.workspace.NightWork;

/**
 * Writes {@code reports/restricted/networks.html}: the list of all networks, and of each
 * its picture, its persons by role and reach, and its evidence.
 */
@Component
public class NetworksPage {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	private final NetworkReader reader;

	private final ReportSettings settings;

	private final Pages pages = new Pages();

	NetworksPage(NetworkReader reader, ReportSettings settings) {
		this.reader = reader;
		this.settings = settings;
	}

	/** Writes the page of a night. */
	public void write(NightWork night) {
		List<Part> parts = new ArrayList<>();
		for (Network network : this.reader.networks()) {
			parts.add(part(parts.size() + 1, network));
		}
		night.outbox()
			.write("reports/restricted/networks.html", this.pages.render("networks",
					new Page(day(night.date()), this.settings.city().name(), this.settings.city().nameHi(), parts)));
	}

	private static String day(LocalDate date) {
		return DAY.format(date);
	}

	private Part part(int number, Network network) {
		int most = this.settings.networks().mostDrawn();
		return new Part(number, network.count(Kind.PERSON), network.count(Kind.CASE), network.count(Kind.ESTABLISHMENT),
				NetworkPicture.svg(network, most), Math.max(0, network.nodes().size() - most),
				network.leading()
					.stream()
					.map((leader) -> new Person(leader.person().label(), role(leader), leader.cases(),
							leader.centres()))
					.toList(),
				network.generic().stream().map((node) -> node.kind().title() + " " + node.label()).toList(),
				network.ties()
					.stream()
					.map((tie) -> new Evidence(tie.from().label(), tie.to().label(), tie.why(), tie.recordId()))
					.toList());
	}

	private static String role(Leader leader) {
		return leader.role().name().toLowerCase(Locale.ROOT);
	}

	/** What the template shows. */
	public record Page(String date, String city, String cityHi, List<Part> networks) {
	}

	/**
	 * One network.
	 *
	 * @param notDrawn how many things its picture leaves out
	 */
	public record Part(int number, long persons, long cases, long centres, String svg, int notDrawn,
			List<Person> leading, List<String> generic, List<Evidence> evidence) {
	}

	/** A person by role and reach. */
	public record Person(String name, String role, long cases, long centres) {
	}

	/** One tie. */
	public record Evidence(String from, String to, String why, String recordId) {
	}

}
