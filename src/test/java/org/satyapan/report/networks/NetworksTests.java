package org.satyapan.report.networks;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

import org.satyapan.register.Role;
import org.satyapan.report.networks.Node.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Which records belong to one network, and which only seem to. */
class NetworksTests {

	private static final int GENERIC = 4;

	private final List<Tie> ties = new ArrayList<>();

	private final Map<Node, Role> roles = new TreeMap<>();

	private final Node puri = person("Puri");

	@Test
	void thoseWhomSeveralCasesNameJoinTheirCasesAndTheCentresThatWereSearched() {
		tie(this.puri, firstCase());
		tie(this.puri, secondCase());
		tie(firstCase(), centre("Alpha"));
		tie(secondCase(), centre("Beta"));
		tie(person("Stranger"), centre("Gamma"));
		assertThat(networks()).singleElement()
			.satisfies((network) -> assertThat(labels(network)).containsExactly("Puri", "FIR 1/2019", "FIR 2/2019",
					"Alpha", "Beta"));
	}

	@Test
	void aCentreThatMayGoOnUnderANewNameBelongsToTheNetworkOfTheOldOne() {
		tie(this.puri, firstCase());
		tie(firstCase(), centre("Alpha"));
		this.ties.add(Tie.again(centre("Omega"), centre("Alpha"), "They share a telephone", "FND-1"));
		assertThat(networks()).singleElement().satisfies((network) -> assertThat(labels(network)).contains("Omega"));
	}

	@Test
	void aReceptionsNumberIsShownButJoinsNothing() {
		tie(this.puri, firstCase());
		tie(firstCase(), centre("Alpha"));
		tie(firstCase(), centre("Alpha 2"));
		for (String name : List.of("Alpha", "Beta", "Gamma", "Delta")) {
			tie(centre(name), new Node(Kind.PHONE, "1244000000", "1244000000"));
		}
		tie(centre("Alpha 2"), new Node(Kind.PHONE, "1244000000", "1244000000"));
		assertThat(networks()).singleElement().satisfies((network) -> {
			assertThat(labels(network)).contains("1244000000").doesNotContain("Beta", "Gamma", "Delta");
			assertThat(network.generic()).extracting(Node::label).containsExactly("1244000000");
		});
	}

	@Test
	void aTelephoneOfFewCentresJoinsThem() {
		tie(this.puri, firstCase());
		tie(firstCase(), centre("Alpha"));
		tie(centre("Alpha"), new Node(Kind.PHONE, "9811400001", "9811400001"));
		tie(centre("Beta"), new Node(Kind.PHONE, "9811400001", "9811400001"));
		assertThat(networks()).singleElement().satisfies((network) -> assertThat(labels(network)).contains("Beta"));
	}

	@Test
	void centresWithoutAnyCaseAreNoNetwork() {
		tie(this.puri, centre("Alpha"));
		tie(this.puri, centre("Beta"));
		tie(this.puri, centre("Gamma"));
		assertThat(networks()).isEmpty();
	}

	@Test
	void whoIsNamedInMostCasesStandsFirst() {
		Node closer = person("Arora");
		this.roles.put(this.puri, Role.OWNER);
		this.roles.put(closer, Role.CLOSER);
		tie(closer, firstCase());
		tie(this.puri, firstCase());
		tie(this.puri, secondCase());
		tie(secondCase(), centre("Beta"));
		assertThat(networks()).singleElement()
			.satisfies((network) -> assertThat(network.leading())
				.extracting((leader) -> leader.person().label() + " " + leader.role() + " " + leader.cases() + " "
						+ leader.centres())
				.containsExactly("Puri OWNER 2 1", "Arora CLOSER 1 0"));
	}

	@Test
	void theOrderInWhichRecordsComeChangesNothing() {
		aNetwork();
		List<Network> forward = networks();
		Collections.reverse(this.ties);
		assertThat(networks()).isEqualTo(forward);
		assertThat(NetworkPicture.svg(networks().get(0), 40)).isEqualTo(NetworkPicture.svg(forward.get(0), 40));
	}

	@Test
	void aPictureIsWellFormedWhateverTheNamesAndShowsNoMoreThanItMay() throws Exception {
		aNetwork();
		tie(person("<b>\"Quote\" & Sons</b>"), firstCase());
		Network network = networks().get(0);
		String svg = NetworkPicture.svg(network, 40);
		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
		assertThat(svg).contains("&lt;b&gt;").contains("class=\"again\"");
		assertThat(NetworkPicture.svg(network, 3).split("<rect")).hasSize(4);
	}

	private void aNetwork() {
		tie(this.puri, firstCase());
		tie(this.puri, secondCase());
		tie(firstCase(), centre("Alpha"));
		tie(secondCase(), centre("Beta"));
		this.ties.add(Tie.again(centre("Omega"), centre("Alpha"), "They share a telephone", "FND-1"));
	}

	private List<Network> networks() {
		return Networks.of(this.ties, this.roles, GENERIC);
	}

	private void tie(Node one, Node other) {
		this.ties.add(Tie.of(one, other, "A record names both", "REC-" + this.ties.size()));
	}

	private static List<String> labels(Network network) {
		return network.nodes().stream().map(Node::label).toList();
	}

	private static Node person(String name) {
		return new Node(Kind.PERSON, "PER-" + name, name);
	}

	private static Node centre(String name) {
		return new Node(Kind.ESTABLISHMENT, "EST-" + name, name);
	}

	private static Node firstCase() {
		return new Node(Kind.CASE, "HARYANA/GURUGRAM/SADAR/2019/1", "FIR 1/2019");
	}

	private static Node secondCase() {
		return new Node(Kind.CASE, "HARYANA/GURUGRAM/SADAR/2019/2", "FIR 2/2019");
	}

}
