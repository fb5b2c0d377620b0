package org.satyapan.commands.link;

import java.lang.management.ManagementFactory;

import javax.management.JMException;
import javax.management.ObjectName;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the Java virtual machine is told about compiling.
 */
class CompilerAdviceTests {

	@AfterEach
	void forget() throws JMException {
		command("compilerDirectivesClear");
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void theMachineUnderstandsTheAdvice(boolean large) throws JMException {
		CompilerAdvice.add(large);
		assertThat(command("compilerDirectivesPrint")).contains("org/satyapan/linkage/columns")
			.contains("Exclude:true");
	}

	private static String command(String name) throws JMException {
		return (String) ManagementFactory.getPlatformMBeanServer()
			.invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), name, new Object[0], new String[0]);
	}

}
