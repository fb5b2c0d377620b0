package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.PersonNames;
import org.satyapan.register.RecordKind;
import org.satyapan.resolution.SharedContexts.Context;
import org.satyapan.resolution.SharedContexts.Kind;

/**
 * One mention of a person: an arrest, or an owner named by a listing or a raid.
 *
 * @param names name and aliases, each as words
 * @param name as written, without relatives and aliases
 * @param aliases as written
 * @param relativeName father's or husband's name as written; empty if none is given
 * @param relatives father's or husband's name, as words; empty if none is given
 * @param relation {@code S/O}, {@code D/O}, {@code W/O} or null
 * @param birthYear of the date of birth, else reckoned from the age
 * @param phones numbers that are this person's or the centre's
 * @param address words of the address
 * @param list within which each mention is another person: one listing's owners, one
 * file's accused of a case
 * @param firKey the case of an arrest
 * @param establishments those it owns, or at which the case's raids were
 * @param listed whether a station's list or an inspection names it as an owner
 */
record PersonRecord(String id, RecordKind kind, String name, List<List<String>> names, List<String> aliases,
		String relativeName, List<List<String>> relatives, @Nullable String relation, @Nullable Integer birthYear,
		@Nullable LocalDate dateOfBirth, @Nullable String sex, Set<String> phones, @Nullable String photo,
		List<String> address, String list, @Nullable String firKey, @Nullable String serial, Set<String> establishments,
		boolean listed, LocalDate seenOn, LinkageRecord linkage) {

	/**
	 * What it may share with other mentions of a like name: a case, a centre; or a
	 * photograph, whatever the name.
	 */
	Set<Context> contexts() {
		Set<Context> contexts = new TreeSet<>();
		for (List<String> words : this.names) {
			if (this.firKey != null) {
				contexts.add(new Context(Kind.CASE, this.firKey, given(words)));
			}
			this.establishments.forEach((centre) -> contexts.add(new Context(Kind.CENTRE, centre, given(words))));
		}
		if (this.photo != null) {
			contexts.add(new Context(Kind.PHOTOGRAPH, this.photo, ""));
		}
		return contexts;
	}

	/** An owner's names, father and centre; null for other mentions. */
	@Nullable ListedRow row() {
		return (this.kind != RecordKind.OWNER || this.establishments.isEmpty()) ? null
				: new ListedRow(List.of(this.names, this.relatives, this.establishments), this.establishments, null,
						this.seenOn, false);
	}

	/** Whether who is linked with it is accused of something. */
	boolean accuses() {
		return !this.listed;
	}

	/** The sound of the given name, or its id if it has no name. */
	String nameKey() {
		return this.names.isEmpty() ? this.id : given(this.names.get(0));
	}

	private static String given(List<String> name) {
		return PersonNames.skeleton(name.get(0));
	}
}
