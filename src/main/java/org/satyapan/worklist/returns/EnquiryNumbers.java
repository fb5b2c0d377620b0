package org.satyapan.worklist.returns;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.satyapan.register.Enquiries;
import org.satyapan.register.Enquiry;

/**
 * Enquiries by their numbers, also as somebody retyped them: other strokes, no leading
 * zeros, the letter O for a nought, only year and number.
 */
final class EnquiryNumbers {

	private static final Pattern YEAR_AND_NUMBER = Pattern.compile("(20\\d{2})\\D{1,3}0*(\\d{1,5})$");

	/** A word of figures, some of them typed as letters. */
	private static final Pattern NOUGHTS = Pattern.compile("\\b(?=\\w*\\d)[\\dO]+\\b");

	private final String prefix;

	private final Map<String, Enquiry> byNumber;

	EnquiryNumbers(String prefix, Enquiries enquiries, Collection<String> written) {
		this.prefix = prefix;
		Set<String> numbers = written.stream()
			.flatMap((number) -> Stream.concat(Stream.of(number), mended(number).stream()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		this.byNumber = enquiries.withNumbers(List.copyOf(numbers))
			.stream()
			.collect(Collectors.toMap(Enquiry::enquiryNo, Function.identity()));
	}

	/** The enquiry that a number means. */
	Optional<Enquiry> find(String written) {
		return Optional.ofNullable(this.byNumber.get(written)).or(() -> mended(written).map(this.byNumber::get));
	}

	private Optional<String> mended(String written) {
		String figures = NOUGHTS.matcher(WrittenDate.latinDigits(written).strip().toUpperCase(Locale.ROOT))
			.replaceAll((word) -> word.group().replace('O', '0'));
		Matcher matcher = YEAR_AND_NUMBER.matcher(figures);
		if (!matcher.find() || !lettersAgree(figures.substring(0, matcher.start()))) {
			return Optional.empty();
		}
		return Optional.of(this.prefix + "/" + matcher.group(1) + "/"
				+ String.format(Locale.ROOT, "%05d", Integer.parseInt(matcher.group(2))));
	}

	/** What stands before the year is our prefix, its end, or nothing. */
	private boolean lettersAgree(String before) {
		return Folded.of(this.prefix).endsWith(Folded.of(before).replaceFirst("^(no|सं)", ""));
	}

}
