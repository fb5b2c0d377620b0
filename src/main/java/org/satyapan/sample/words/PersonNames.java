package org.satyapan.sample.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Given names and surnames of northern India, one spelling each, with the other spellings
 * that a writer may use. Combinations that belong to well-known people are refused.
 */
public final class PersonNames {

	static final List<String> MEN = words("""
			Abhay Abhinav Achal Aditya Ajit Akash Alok Aman Amandeep Amarjeet Ambuj Anand Aniket Anirudh Ankit Ankur
			Anshul Anuj Arjun Arun Arvind Ashish Ashutosh Atul Avinash Balbir Balraj Bharat Bhupesh Chetan
			Chirag Daksh Daljeet Deepak Devender Dheeraj Dilip Dinesh Gagan Gajender Ganesh Gaurav Girish Gopal
			Govind Gulshan Gurdeep Hardeep Haresh Harish Harsh Hemant Himanshu Inder Ishwar Jagdish Jaideep Jasbir
			Jatin Jitender Kamal Kapil Karamvir Kartik Keshav Kishan Kunal Lalit Lokesh Madan Mahender Mahesh
			Manish Manjeet Manoj Mohan Mukul Nakul Naresh Naveen Neeraj Nikhil Nitin Om Pankaj Paras
			Parveen Pradeep Prashant Prem Puneet Pushpender Raghav Rajender Rajesh Rakesh Raman Ramesh Ravinder
			Rishabh Ritesh Sahil Sandeep Sanjeev Satish Satyavir Shekhar Shivam Shyam Subhash Sukhbir Sumit
			Sunder Suresh Surender Tarun Tejpal Udit Umesh Varun Ved Vikas Vinay Vinod Vipin Virender Vishal
			Vivek Yashpal Yogender Yogesh""");

	static final List<String> WOMEN = words("""
			Aarti Alka Amrita Anita Anjali Archana Asha Babita Bhavna Chhaya Deepa Divya Ekta Garima Geeta
			Hema Indu Jyoti Kajal Kamla Kanchan Kavita Kiran Komal Kusum Lata Madhu Mamta Manju Meena Monika
			Namrata Neelam Neha Nidhi Nisha Payal Pooja Poonam Preeti Priya Rachna Rajni Rekha Renu Ritu Rupali
			Santosh Sarita Savita Seema Shalini Shikha Shobha Sneha Sonia Suman Sunita Sushma Swati Usha
			Vandana Varsha""");

	static final List<String> SURNAMES = words("""
			Aggarwal Ahlawat Ahuja Arora Bagga Bairagi Bansal Batra Beniwal Bhadana Bhalla Bhandari Bharadwaj Bhatia
			Bhatnagar Bisht Chadha Chauhan Chaudhary Chawla Chhabra Chopra Dabas Dagar Dahiya Dhawan Dhingra Dixit
			Duggal Dutta Gahlot Garg Gera Ghai Goswami Goyal Grover Gulati Gupta Jaglan Jain Jangra Joshi Juneja
			Kalra Kandpal Kataria Kaushik Khatri Khurana Kohar Lakra Lamba Lohia Luthra Madan Mahajan Malik
			Manchanda Mathur Mehra Mehta Mishra Monga Nagpal Narang Narula Negi Ohlan Pahuja Pandey Panwar
			Parashar Phogat Puri Raghav Raina Rana Rathee Rathore Rawat Rohilla Sachdeva Sagar Saini Sangwan
			Saxena Sehgal Sehrawat Sethi Sharma Shukla Sindhu Solanki Soni Suri Talwar Tandon Taneja
			Tanwar Tewatia Thakran Tiwari Tomar Tripathi Tuteja Tyagi Vashisht Verma Vohra Wadhwa Yadav""");

	static final List<String> OTHER_MEN = words(
			"Arif Asif Faizan Imran Irfan Javed Mohammad Nadeem Rashid Salim Zubair");

	static final List<String> OTHER_SURNAMES = words("Alvi Ansari Idrisi Qureshi Saifi Siddiqui");

	private static final Map<String, List<String>> OTHER_SPELLINGS = Map.ofEntries(
			Map.entry("Pushpender", List.of("Pushpendra", "Pushpinder")), Map.entry("Goyal", List.of("Goel")),
			Map.entry("Chaudhary", List.of("Choudhry", "Chaudhry", "Choudhary")),
			Map.entry("Mohammad", List.of("Mohd", "Mohammed")), Map.entry("Dheeraj", List.of("Dhiraj")),
			Map.entry("Sandeep", List.of("Sandip")), Map.entry("Deepak", List.of("Dipak")),
			Map.entry("Yogender", List.of("Yogendra")), Map.entry("Virender", List.of("Virendra", "Varinder")),
			Map.entry("Surender", List.of("Surendra", "Surinder")),
			Map.entry("Rajender", List.of("Rajendra", "Rajinder")), Map.entry("Jitender", List.of("Jitendra")),
			Map.entry("Devender", List.of("Devendra")), Map.entry("Mahender", List.of("Mahendra", "Mohinder")),
			Map.entry("Gajender", List.of("Gajendra")), Map.entry("Ravinder", List.of("Ravindra")),
			Map.entry("Satish", List.of("Sateesh")), Map.entry("Manish", List.of("Maneesh")),
			Map.entry("Vikas", List.of("Vikash")), Map.entry("Ashish", List.of("Asheesh")),
			Map.entry("Parveen", List.of("Praveen", "Pravin")), Map.entry("Naveen", List.of("Navin")),
			Map.entry("Pradeep", List.of("Pardeep")), Map.entry("Aggarwal", List.of("Agarwal", "Agrawal")),
			Map.entry("Bharadwaj", List.of("Bhardwaj")), Map.entry("Kaushik", List.of("Koushik")),
			Map.entry("Mishra", List.of("Misra")), Map.entry("Saxena", List.of("Saksena")),
			Map.entry("Chauhan", List.of("Chouhan")), Map.entry("Rathore", List.of("Rathor")),
			Map.entry("Tanwar", List.of("Tanwer")), Map.entry("Jagdish", List.of("Jagdeesh")),
			Map.entry("Neeraj", List.of("Niraj")), Map.entry("Sanjeev", List.of("Sanjiv")),
			Map.entry("Puneet", List.of("Punit")), Map.entry("Subhash", List.of("Subash")),
			Map.entry("Gahlot", List.of("Gahlaut")), Map.entry("Vashisht", List.of("Vashist", "Vashishth")),
			Map.entry("Sachdeva", List.of("Sachdev")), Map.entry("Dixit", List.of("Dikshit")),
			Map.entry("Pandey", List.of("Pande")), Map.entry("Tripathi", List.of("Tripathy")),
			Map.entry("Tiwari", List.of("Tewari")), Map.entry("Rathee", List.of("Rathi")),
			Map.entry("Panwar", List.of("Pawar")), Map.entry("Pooja", List.of("Puja")),
			Map.entry("Preeti", List.of("Priti")), Map.entry("Geeta", List.of("Gita")),
			Map.entry("Aarti", List.of("Arti")), Map.entry("Jyoti", List.of("Jyothi")),
			Map.entry("Balbir", List.of("Balvir")), Map.entry("Jasbir", List.of("Jasvir")),
			Map.entry("Sukhbir", List.of("Sukhvir")), Map.entry("Vishal", List.of("Bishal")));

	/** Names that some well-known person bears; nobody here shall be mistaken for one. */
	private static final Set<String> REFUSED = Set.of("Arif Alvi", "Javed Siddiqui", "Kapil Sharma", "Sumit Yadav",
			"Umesh Yadav", "Karan Mehra", "Sandeep Sharma", "Vivek Mehra", "Manish Malhotra", "Naveen Gulati",
			"Ashok Gahlot", "Nikhil Chopra", "Aditya Chopra", "Prem Chopra", "Anand Mahajan", "Suresh Raina",
			"Varun Dhawan", "Rajesh Khatri", "Manoj Tiwari", "Vinod Mehra", "Vinod Mehta", "Prashant Bhushan",
			"Deepak Chopra", "Kunal Mehra", "Kartik Tiwari", "Shivam Dubey", "Subhash Chopra", "Raman Rathee",
			"Babita Phogat", "Geeta Phogat", "Ritu Phogat", "Pooja Batra", "Usha Mehta", "Sunita Yadav",
			"Mahesh Jethmalani", "Arjun Sethi", "Anil Mehta", "Harish Rawat", "Yogesh Tripathi", "Arvind Gupta",
			"Parveen Kumar", "Nitin Yadav", "Akash Chopra", "Rakesh Mehra", "Pankaj Tripathi", "Manoj Joshi",
			"Prem Puri", "Om Puri", "Madan Puri", "Jagdish Raj", "Vishal Bharadwaj", "Ashutosh Rana", "Sahil Khattar",
			"Archana Puri", "Anand Raj", "Neha Sharma", "Divya Dutta", "Komal Jha", "Mohan Joshi", "Gaurav Gera",
			"Aman Gupta", "Ajit Agarkar", "Rishabh Pant", "Amrita Rao", "Dinesh Mohaniya", "Satish Sharma",
			"Deepak Kumar", "Anuj Chaudhary", "Ankur Tewari", "Anjali Sharma", "Priya Malik", "Sonia Sharma",
			"Anshul Garg", "Kavita Seth", "Rajni Tiwari", "Rajesh Yadav");

	private PersonNames() {
	}

	/** A father's name that goes with a surname. */
	public static String father(String surname, Dice dice) {
		return dice.pick(OTHER_SURNAMES.contains(surname) ? OTHER_MEN : MEN);
	}

	/** A given name and a surname that go together. */
	public static List<String> person(boolean female, Dice dice) {
		if (!female && dice.chance(5)) {
			return List.of(dice.pick(OTHER_MEN), dice.pick(OTHER_SURNAMES));
		}
		return List.of(female ? dice.pick(WOMEN) : dice.pick(MEN), dice.pick(SURNAMES));
	}

	public static boolean isWoman(String given) {
		return WOMEN.contains(given);
	}

	public static boolean isRefused(String given, String surname) {
		return REFUSED.contains(given + " " + surname);
	}

	/** Another accepted spelling of one name, or the same where there is none. */
	public static String respelled(String name, Dice dice) {
		List<String> others = OTHER_SPELLINGS.get(name);
		return (others != null) ? dice.pick(others) : name;
	}

	public static boolean hasOtherSpelling(String name) {
		return OTHER_SPELLINGS.containsKey(name);
	}

	static List<String> words(String text) {
		return List.of(text.strip().split("\\s+"));
	}

}
