package org.satyapan.register;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of record comes back from the database as it was stored, once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RoundTrips {

	/** The register in the database under test; one for all records. */
	abstract TestDatabase database();

	static List<Class<?>> repositories() {
		return List.of(Stations.class, Nights.class, NightFiles.class, SourceFiles.class, SheetTotals.class,
				RowNotes.class, Submissions.class, Listings.class, Permissions.class, Cases.class, Raids.class,
				RaidTargets.class, Arrests.class, Notices.class, ClericalDecisions.class, Places.class,
				Establishments.class, EstablishmentMembers.class, Persons.class, PersonMembers.class, Links.class,
				ClusterEvents.class, PermissionChecks.class, Findings.class, FindingEvidences.class,
				FindingEvents.class, Visits.class, WorklistEntries.class, Enquiries.class, NightTotals.class,
				RegistryEntries.class, PaperClaims.class, OfficerDecisions.class, PastFindings.class, VisitNotes.class,
				VisitConflicts.class, EnquiryReminders.class, Escalations.class, ArrestDetails.class,
				OffenderDecisions.class, OffenderCopies.class, PurgedArrests.class);
	}

	@ParameterizedTest
	@MethodSource("repositories")
	void storedTwiceItComesBackOnceAndUnchanged(Class<?> type) throws ReflectiveOperationException {
		Object repository = database().get(type);
		List<Object> rows = List.of(example(recordOf(type), false, "A"), example(recordOf(type), true, "B"));
		type.getMethod("save", Collection.class).invoke(repository, rows);
		type.getMethod("save", Collection.class).invoke(repository, rows);
		assertThat((List<?>) type.getMethod("all").invoke(repository)).containsExactlyInAnyOrderElementsOf((List) rows);
	}

	private static Class<?> recordOf(Class<?> repository) throws ReflectiveOperationException {
		var generic = (java.lang.reflect.ParameterizedType) repository.getMethod("all").getGenericReturnType();
		return (Class<?>) generic.getActualTypeArguments()[0];
	}

	private static Object example(Class<?> type, boolean nulls, String letter) throws ReflectiveOperationException {
		List<Object> values = new ArrayList<>();
		List<Class<?>> types = new ArrayList<>();
		for (RecordComponent component : type.getRecordComponents()) {
			boolean nullable = component.getAnnotatedType().getAnnotations().length > 0;
			types.add(component.getType());
			values.add((nulls && nullable) ? null : value(component.getType(), letter));
		}
		return type.getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(values.toArray());
	}

	private static Object value(Class<?> type, String letter) {
		if (type == LocalDate.class) {
			return LocalDate.of(2020, 9, 9);
		}
		if (type == int.class || type == Integer.class) {
			return 7 + letter.charAt(0);
		}
		if (type == long.class) {
			return 4_000_000_000L;
		}
		if (type == double.class) {
			return 12.5;
		}
		if (type == boolean.class) {
			return true;
		}
		return type.isEnum() ? type.getEnumConstants()[0] : "क" + letter;
	}

}
