package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A centre while it is being made up; everything is honest until it is changed. */
final class CentreDraft {

	String core;

	String trade;

	String form;

	Premises premises;

	TruePerson owner;

	List<String> phones;

	int seats;

	String activity;

	String process;

	String licence = "No";

	String licenceNumber = "";

	String cin = "";

	String gstin = "";

	LocalDate since;

	@Nullable LocalDate closedOn;

	@Nullable LocalDate vacatedOn;

	String remarks = "";

	String station;

	boolean listed = true;

	CentreDraft(String core, String trade, String form, Premises premises, TruePerson owner, List<String> phones,
			int seats, String activity, String process, LocalDate since, String station) {
		this.core = core;
		this.trade = trade;
		this.form = form;
		this.premises = premises;
		this.owner = owner;
		this.phones = phones;
		this.seats = seats;
		this.activity = activity;
		this.process = process;
		this.since = since;
		this.station = station;
	}

	TrueCentre build(String id) {
		return new TrueCentre(id, this.core, this.trade, this.form, this.premises, this.owner, this.phones, this.seats,
				this.activity, this.process, this.licence, this.licenceNumber, this.cin, this.gstin, this.since,
				this.closedOn, this.vacatedOn, this.remarks, this.station, this.listed);
	}

}
