package org.satyapan;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;

/** The folder tree is the architecture: who may call whom. */
class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(Satyapan.class);

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.satyapan");

	@Test
	void modulesKeepToOneAnothersPublicFaces() {
		MODULES.verify();
	}

	@Test
	void arrowsPointOnlyUpTheTable() {
		String[] table = { "linkage", "register", "workspace", "intake", "resolution", "verification", "worklist",
				"report", "sample", "nightly", "commands" };
		Architectures.LayeredArchitecture layers = Architectures.layeredArchitecture()
			.consideringOnlyDependenciesInLayers();
		for (String module : table) {
			layers = layers.optionalLayer(module).definedBy("org.satyapan." + module + "..");
		}
		for (int upper = 0; upper < table.length; upper++) {
			String[] below = Arrays.copyOfRange(table, upper + 1, table.length);
			layers = (below.length > 0) ? layers.whereLayer(table[upper]).mayOnlyBeAccessedByLayers(below)
					: layers.whereLayer(table[upper]).mayNotBeAccessedByAnyLayer();
		}
		layers.check(CLASSES);
	}

	@Test
	void linkageIsPlainJava() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAPackage("org.satyapan.linkage..")
			.should()
			.dependOnClassesThat(DescribedPredicate.describe("are Spring's or SQL's",
					(JavaClass type) -> type.getPackageName().startsWith("java.sql")
							|| (type.getPackageName().startsWith("org.springframework")
									&& !type.getPackageName().startsWith("org.springframework.modulith"))))
			.check(CLASSES);
	}

	@Test
	void onlyTheRegisterSpeaksSql() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideOutsideOfPackage("org.satyapan.register..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
			.check(CLASSES);
	}

	@Test
	void theSampleKnowsNothingOfTheOthersSoThatItsTruthIsIndependent() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAPackage("org.satyapan.sample..")
			.should()
			.dependOnClassesThat(DescribedPredicate.describe("are of another module",
					(JavaClass type) -> type.getPackageName().startsWith("org.satyapan.")
							&& !type.getPackageName().startsWith("org.satyapan.sample")))
			.allowEmptyShould(true)
			.check(CLASSES);
	}

	@Test
	void diagramsOfTheModulesAreWritten() {
		new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
	}

}
