package org.satyapan.sample.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Invented firm names: a made-up word, sometimes a second, and a trade. No two draws of
 * one instance share their made-up words.
 */
public final class FirmNames {

	private static final List<String> ROOTS = PersonNames.words("""
			Tarang Suvarn Nimb Vasud Keshav Chitr Dhaval Mandar Rudr Aruk Bhuv Champ Darpan Ekant Garud Harit Indiv
			Jalad Kalap Kumud Lavang Madhur Malay Nirmal Nupur Palash Parij Prabh Pushkar Ratn Ritum Sagarik
			Sanchay Sarav Shvet Sindur Subod Tamal Trin Udit Upavan Vallar Varun Vipul Yamin Zarin Abhir Alak Amod
			Anuv Badar Chakor Devan Falgun Gomed Hansin Ishan Kadamb Lohit Mihir""");

	private static final List<String> ENDINGS = PersonNames.words("""
			ini ark avali odaya apur ika anta esha ayan aksh amani avi ora eshwar ula undhi ative otra isara
			antika oli angan umati aroha""");

	private static final List<String> SECONDS = PersonNames.words("""
			Setu Jyoti Path Kiran Sarita Dhara Vani Sutra Mitra Disha Neev Shikhar Vistar Lahar Rekha Sampark
			Udaan Gati Drishti Saarthi Pravah Tara Megh Anchal Tatva Sangam Manthan Prerna Uday Kosh""");

	private static final List<String> TRADES = List.of("Solutions", "BPO", "Infotech", "Services", "Technologies",
			"Call Centre", "Global Services", "Consultancy", "Systems", "Infosystems", "Connect", "Support Services");

	private final Set<String> taken = new HashSet<>();

	/** The made-up part, such as {@code Tarangini} or {@code Suvarnika Setu}. */
	public String core(Dice dice) {
		for (int tries = 0;; tries++) {
			String first = dice.pick(ROOTS) + dice.pick(ENDINGS);
			boolean two = dice.chance(45) || tries > 20;
			String core = two ? first + " " + dice.pick(SECONDS) : first;
			boolean crowded = this.taken.size() > 700;
			if (crowded ? this.taken.add(core) : this.taken.add(first)) {
				return core;
			}
			if (tries > 200) {
				String third = core + " " + dice.pick(SECONDS) + " " + (this.taken.size() + 1);
				this.taken.add(third);
				return third;
			}
		}
	}

	/** A made-up part that others may have, too. */
	public static String anyCore(Dice dice) {
		String first = dice.pick(ROOTS) + dice.pick(ENDINGS);
		return dice.chance(70) ? first + " " + dice.pick(SECONDS) : first;
	}

	public static String trade(Dice dice) {
		return dice.pick(TRADES);
	}

}
