package org.satyapan.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.satyapan.intake.template.TemplateWorkbook;
import org.satyapan.register.Station;
import org.satyapan.register.Stations;

/**
 * The workbook for a station that would rather fill one in than make its own.
 */
@Component
public class Templates {

	private final Stations stations;

	Templates(Stations stations) {
		this.stations = stations;
	}

	/** The codes of the stations that stand on a day. */
	public List<String> codes(LocalDate day) {
		return this.stations.on(day).stream().map(Station::code).toList();
	}

	/**
	 * The bytes of the template of a station, an .xlsx.
	 * @return empty if no station has the code on that day
	 */
	public Optional<byte[]> of(String code, LocalDate day) {
		return this.stations.on(day)
			.stream()
			.filter((station) -> station.code().equalsIgnoreCase(code))
			.findFirst()
			.map((station) -> TemplateWorkbook.of(station, day));
	}

}
