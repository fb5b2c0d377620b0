package org.satyapan.linkage.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Lists of terms that a station may add to. */
class TermsTests {

	private static final String FOLDER = "satyapan.linkage.terms";

	@TempDir
	Path folder;

	@BeforeEach
	void nameTheFolder() {
		System.setProperty(FOLDER, this.folder.toString());
	}

	@AfterEach
	void forgetTheFolder() {
		System.clearProperty(FOLDER);
	}

	private void add(String list, String text) throws IOException {
		Files.writeString(this.folder.resolve(list), text);
	}

	@Test
	void linesOfTheFolderAreAdded() throws IOException {
		add("honorifics.txt", "\ufeff# Ours\r\nNambardar\r\n\r\nनंबरदार\r\n");
		assertThat(Terms.lines("honorifics.txt")).contains("shri", "nambardar", Latin.of("नंबरदार"));
	}

	@Test
	void aGroupThatBeginsWithAKnownWordIsAddedToItsGroup() throws IOException {
		add("name-variants.txt", "chowdhury Chodhry");
		assertThat(Terms.firstOfGroup("name-variants.txt")).containsEntry("chodhry", "chaudhary");
	}

	@Test
	void spellingsMayBeInAnyScriptAndCase() throws IOException {
		add("address-labels.txt", "plot = Bhukhand No., भूखण्ड");
		assertThat(Terms.spellings("address-labels.txt")).containsEntry("bhukhand no", "plot")
			.containsEntry("bhukhand", "plot")
			.containsEntry("sec", "sector");
	}

	@Test
	void aLineOfAnotherFormIsNamed() throws IOException {
		add("relations.txt", "# Ours\nbeta of\n");
		assertThatIllegalStateException().isThrownBy(() -> Terms.writtenSpellings("relations.txt"))
			.withMessageContaining("relations.txt, line 2")
			.withMessageContaining("beta of");
	}

	@Test
	void aFileOfTheFolderWhoseNameIsMisspeltIsNamedWithTheListsThereAre() throws IOException {
		add("honorifics.txt", "nambardar");
		add(".hidden", "an editor's");
		Terms.checkFolder();
		add("honorific.txt", "nambardar");
		assertThatIllegalArgumentException().isThrownBy(Terms::checkFolder)
			.withMessageContaining("honorific.txt")
			.withMessageContaining("honorifics.txt, legal-forms-before.txt");
	}

	@Test
	void everyListOfTheProgramIsKnown() throws Exception {
		for (Path list : Files.list(Path.of(Terms.class.getResource("/linkage").toURI())).toList()) {
			add(list.getFileName().toString(), "");
		}
		Terms.checkFolder();
	}

	@Test
	void withoutAFolderTheListsOfTheProgramCount() {
		System.setProperty(FOLDER, this.folder.resolve("none").toString());
		assertThat(Terms.lines("honorifics.txt")).contains("shri").doesNotContain("nambardar");
	}

}
