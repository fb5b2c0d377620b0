package org.satyapan.resolution;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Premises;

/**
 * How near two premises are to being the same. Numbers are identities: another phase,
 * sector, plot, tower, floor or unit is another place, while a number that one address
 * leaves out says nothing.
 */
public final class PremisesComparison {

	private final Gazetteer gazetteer;

	public PremisesComparison(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** How near. */
	public enum Level {

		/** The same plot or building, and neither says more than the other. */
		SAME,
		/** The same plot or building; one of them leaves out a floor, tower or unit. */
		COMPATIBLE,
		/** The same plot or building, another tower, floor or unit. */
		SAME_BUILDING,
		/** Neither known to differ nor known to be in the same building. */
		UNSURE,
		/** Another place. */
		DIFFERENT

	}

	public Level level(Premises left, Premises right) {
		if (outerConflict(left, right) != null) {
			return Level.DIFFERENT;
		}
		if (!sameHouse(left, right)) {
			return Level.UNSURE;
		}
		if (innerConflict(left, right) != null) {
			return Level.SAME_BUILDING;
		}
		boolean equal = Objects.equals(left.tower(), right.tower()) && Objects.equals(left.floorNo(), right.floorNo())
				&& Objects.equals(left.unit(), right.unit());
		return equal ? Level.SAME : Level.COMPATIBLE;
	}

	/** Whether both are in the same building or on the same plot, whatever the floor. */
	public boolean sameBuilding(Premises left, Premises right) {
		return level(left, right).compareTo(Level.SAME_BUILDING) <= 0;
	}

	/**
	 * Whether both may be the very same rooms, and are in the same building at any rate.
	 */
	public boolean compatible(Premises left, Premises right) {
		return level(left, right).compareTo(Level.COMPATIBLE) <= 0;
	}

	/**
	 * The part in which they differ for certain, such as {@code floor}; null if there is
	 * none.
	 */
	public @Nullable String conflict(Premises left, Premises right) {
		String outer = outerConflict(left, right);
		return (outer != null) ? outer : innerConflict(left, right);
	}

	private @Nullable String outerConflict(Premises left, Premises right) {
		if (differ(left.city(), right.city())) {
			return "city";
		}
		if (differ(left.phase(), right.phase())) {
			return "phase";
		}
		if (localitiesDiffer(left, right)) {
			return "locality";
		}
		if (differ(left.sector(), right.sector())) {
			return "sector";
		}
		if (differ(left.plot(), right.plot())) {
			return "plot";
		}
		boolean samePlot = left.plot() != null && left.plot().equals(right.plot());
		return (!samePlot && left.building() != null && right.building() != null
				&& !sameName(left.building(), right.building())) ? "building" : null;
	}

	private static @Nullable String innerConflict(Premises left, Premises right) {
		if (differ(left.tower(), right.tower())) {
			return "tower";
		}
		if (differ(left.floorNo(), right.floorNo())) {
			return "floor";
		}
		return differ(left.unit(), right.unit()) ? "unit" : null;
	}

	private boolean localitiesDiffer(Premises left, Premises right) {
		if (left.locality().equals(Gazetteer.UNKNOWN) || right.locality().equals(Gazetteer.UNKNOWN)
				|| this.gazetteer.overlap(left.locality(), right.locality())) {
			return false;
		}
		if (this.gazetteer.isNamed(left.locality()) == this.gazetteer.isNamed(right.locality())) {
			return true;
		}
		// A sector and a named locality: the named one may lie in that sector.
		return !Objects.equals(left.sector(), right.sector()) && differ(left.stationCode(), right.stationCode());
	}

	private static boolean sameHouse(Premises left, Premises right) {
		boolean known = !left.locality().equals(Gazetteer.UNKNOWN) && !right.locality().equals(Gazetteer.UNKNOWN);
		if (left.plot() != null && right.plot() != null) {
			return known;
		}
		return left.building() != null && right.building() != null && sameName(left.building(), right.building());
	}

	/** One slip in a long name is forgiven, and so is a word more or less. */
	private static boolean sameName(String left, String right) {
		String one = Gazetteer.buildingKey(left);
		String other = Gazetteer.buildingKey(right);
		if (one.equals(other) || one.length() > 4 && Words.within(1, one, other)) {
			return true;
		}
		List<String> words = Words.of(left);
		List<String> others = Words.of(right);
		return words.containsAll(others) || others.containsAll(words);
	}

	private static boolean differ(@Nullable String left, @Nullable String right) {
		return left != null && right != null && !left.equals(right);
	}

}
