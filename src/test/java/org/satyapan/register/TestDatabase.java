package org.satyapan.register;

import java.nio.file.Path;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An empty register in a real database of its own, for one test, migrated as in
 * production: H2 in memory, or the MySQL schema of a {@link MySqlDatabase}.
 */
public final class TestDatabase implements AutoCloseable {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	public TestDatabase() {
		this(h2());
	}

	public TestDatabase(DataSource dataSource) {
		MigrationConfiguration.migrate(Flyway.configure().dataSource(dataSource).load());
		GenericApplicationContext generic = this.context;
		generic.registerBean(DataSource.class, () -> dataSource, (bean) -> bean.setDestroyMethodName(""));
		generic.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
		generic.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(dataSource));
		this.context.register(Register.class);
		this.context.refresh();
	}

	/** A new H2 database in memory, in the mode that production uses, without tables. */
	static DataSource h2() {
		return h2("mem:" + UUID.randomUUID());
	}

	/** The same in a file, for more than memory holds. */
	public static DataSource onDisk(Path file) {
		return h2("file:" + file.toAbsolutePath());
	}

	private static DataSource h2(String where) {
		JdbcDataSource dataSource = new JdbcDataSource();
		dataSource.setURL("jdbc:h2:" + where
				+ ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
		dataSource.setUser("sa");
		dataSource.setPassword("");
		return dataSource;
	}

	/** A repository of the register, for example {@code Listings.class}. */
	public <T> T get(Class<T> repository) {
		return this.context.getBean(repository);
	}

	/** The repositories, as the parent of a module's own beans. */
	public ApplicationContext context() {
		return this.context;
	}

	@Override
	public void close() {
		this.context.close();
	}

	@ComponentScan("org.satyapan.register")
	static class Register {

	}

}
