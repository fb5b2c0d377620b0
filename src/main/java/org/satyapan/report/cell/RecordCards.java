package org.satyapan.report.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.Link;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.Notice;
import org.satyapan.register.Notices;
import org.satyapan.register.Permission;
import org.satyapan.register.Permissions;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RaidedPremises;
import org.satyapan.register.RecordKind;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;

/**
 * Looks up what the records of links say of themselves.
 */
@Component
public class RecordCards {

	private final Listings listings;

	private final RaidTargets raidTargets;

	private final Permissions permissions;

	private final Notices notices;

	private final Arrests arrests;

	private final SourceFiles files;

	RecordCards(Listings listings, RaidTargets raidTargets, Permissions permissions, Notices notices, Arrests arrests,
			SourceFiles files) {
		this.listings = listings;
		this.raidTargets = raidTargets;
		this.permissions = permissions;
		this.notices = notices;
		this.arrests = arrests;
		this.files = files;
	}

	/** By record id, for both sides of each link. */
	Map<String, RecordCard> of(Collection<Link> links) {
		Map<RecordKind, Set<String>> ids = new EnumMap<>(RecordKind.class);
		for (Link link : links) {
			ids.computeIfAbsent(link.leftKind(), (kind) -> new TreeSet<>()).add(link.leftId());
			ids.computeIfAbsent(link.rightKind(), (kind) -> new TreeSet<>()).add(link.rightId());
		}
		Set<String> owners = ids.getOrDefault(RecordKind.OWNER, Set.of());
		List<Listing> listed = this.listings.ofIds(with(ids.get(RecordKind.LISTING), owners));
		List<RaidedPremises> raided = this.raidTargets.withIds(with(ids.get(RecordKind.RAIDED_PREMISES), owners));
		List<Permission> permitted = this.permissions.withIds(with(ids.get(RecordKind.PERMISSION), Set.of()));
		List<Notice> noticed = this.notices.withIds(with(ids.get(RecordKind.NOTICE), Set.of()));
		List<Arrest> arrested = this.arrests.withIds(with(ids.get(RecordKind.ARREST), Set.of()));
		Map<String, String> paths = paths(listed, raided, permitted, noticed, arrested);
		Map<String, RecordCard> cards = new HashMap<>();
		listed.forEach((row) -> cards.put(row.id(),
				new RecordCard(row.name(), text(row.owner()), text(row.address()), text(row.phones()),
						joined(row.stationCode(), row.workProfile(), row.licenceNo()),
						source(paths, row.fileId(), row.sheet(), row.rowNo()))));
		raided.forEach((row) -> cards.put(row.id(),
				new RecordCard(text(row.name()), text(row.owner()), joined(row.address(), row.locality(), row.city()),
						text(row.phones()), text(row.stationCode()),
						source(paths, row.fileId(), row.sheet(), row.rowNo()))));
		permitted.forEach((row) -> cards.put(row.id(),
				new RecordCard(joined(row.applicant(), row.tradeName()), text(row.authorisedSignatory()),
						joined(row.centreAddress(), row.locality(), row.city()), text(row.phone()),
						row.registrationNo(), source(paths, row.fileId(), row.sheet(), row.rowNo()))));
		// Who sent a notice is never told here: a tip's informant stays sealed.
		noticed.forEach((row) -> cards.put(row.id(),
				new RecordCard(text(row.name()), text(row.person()), joined(row.address(), row.locality(), row.city()),
						text(row.phones()), row.noticeNo(), source(paths, row.fileId(), row.sheet(), row.rowNo()))));
		arrested.forEach((row) -> cards.put(row.id(),
				new RecordCard(joined(row.name(), row.alias()),
						(joined(row.relation(), row.relativeName())
								+ ((row.age() != null) ? ", age " + row.age() : "")),
						text(row.address()), text(row.phone()), row.firKey(),
						source(paths, row.fileId(), row.sheet(), row.rowNo()))));
		for (String owner : owners) {
			RecordCard centre = cards.get(record(owner));
			if (centre != null) {
				cards.put(owner, new RecordCard(owner(centre.person(), owner), "owner of " + centre.name(),
						centre.address(), centre.phones(), centre.more(), centre.source()));
			}
		}
		return cards;
	}

	private Map<String, String> paths(List<Listing> listed, List<RaidedPremises> raided, List<Permission> permitted,
			List<Notice> noticed, List<Arrest> arrested) {
		Set<String> ids = new TreeSet<>();
		listed.forEach((row) -> ids.add(row.fileId()));
		raided.forEach((row) -> ids.add(row.fileId()));
		permitted.forEach((row) -> ids.add(row.fileId()));
		noticed.forEach((row) -> ids.add(row.fileId()));
		arrested.forEach((row) -> ids.add(row.fileId()));
		return this.files.withIds(ids).stream().collect(Collectors.toMap(SourceFile::id, SourceFile::path));
	}

	private static Set<String> with(@Nullable Set<String> ids, Set<String> owners) {
		Set<String> all = owners.stream().map(RecordCards::record).collect(Collectors.toCollection(TreeSet::new));
		if (ids != null) {
			all.addAll(ids);
		}
		return all;
	}

	/** The listing or raided premises that names an owner. */
	private static String record(String ownerId) {
		int number = ownerId.indexOf('#');
		return (number < 0) ? ownerId : ownerId.substring(0, number);
	}

	/** The owner with the number that the id ends in; all, if there are not so many. */
	private static String owner(String owners, String ownerId) {
		String[] names = owners.split(";");
		String number = ownerId.substring(ownerId.indexOf('#') + 1);
		int at = number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0;
		return (at >= 1 && at <= names.length) ? names[at - 1].strip() : owners;
	}

	private static String source(Map<String, String> paths, String fileId, String sheet, int row) {
		String path = paths.getOrDefault(fileId, fileId);
		boolean sheets = !sheet.isEmpty() && !path.toLowerCase(Locale.ROOT).endsWith(".csv");
		return path + (sheets ? ", sheet " + sheet : "") + ", row " + row;
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static String joined(@Nullable String... texts) {
		List<String> known = new ArrayList<>();
		for (String text : texts) {
			if (text != null && !text.isBlank()) {
				known.add(text.strip());
			}
		}
		return String.join(", ", known);
	}

}
