package org.satyapan.register;

import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An empty register in a real database of its own, for one test: H2 in memory, migrated
 * as in production.
 */
public final class TestDatabase implements AutoCloseable {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	public TestDatabase() {
		this("jdbc:h2:mem:" + UUID.randomUUID()
				+ ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1", "sa", "");
	}

	private TestDatabase(String url, String user, String password) {
		JdbcDataSource dataSource = new JdbcDataSource();
		dataSource.setURL(url);
		dataSource.setUser(user);
		dataSource.setPassword(password);
		Flyway.configure().dataSource(dataSource).load().migrate();
		GenericApplicationContext generic = this.context;
		generic.registerBean(DataSource.class, () -> dataSource);
		generic.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
		generic.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(dataSource));
		this.context.register(Register.class);
		this.context.refresh();
	}

	/** A repository of the register, for example {@code Listings.class}. */
	public <T> T get(Class<T> repository) {
		return this.context.getBean(repository);
	}

	@Override
	public void close() {
		this.context.close();
	}

	@Configuration
	@ComponentScan("org.satyapan.register")
	static class Register {

	}

}
