package org.satyapan.register;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A new schema, without tables, on a real MySQL server, for one test. The server is the
 * one that {@code SATYAPAN_TEST_MYSQL_URL}, {@code …_USERNAME} and {@code …_PASSWORD}
 * name, else one in a container. Where there is neither, the test is skipped and says so;
 * in continuous integration ({@code CI=true}) it fails.
 */
public final class MySqlDatabase implements AutoCloseable {

	private static final String URL = "SATYAPAN_TEST_MYSQL_URL";

	private static final Pattern SCHEMA = Pattern.compile("(jdbc:mysql://[^/]+/)([^?]*)(.*)");

	private final String url;

	private final String username;

	private final String password;

	private final HikariDataSource dataSource = new HikariDataSource();

	private final String schema = "satyapan_test_" + UUID.randomUUID().toString().substring(0, 8);

	private MySqlDatabase(String server, String username, String password) {
		Matcher parts = SCHEMA.matcher(server);
		if (!parts.matches()) {
			throw new IllegalStateException(URL + " is " + server + ", expected jdbc:mysql://host:port/schema");
		}
		String options = parts.group(3).isEmpty() ? "?createDatabaseIfNotExist=true" : parts.group(3);
		this.url = parts.group(1) + this.schema + options;
		this.username = username;
		this.password = password;
		this.dataSource.setJdbcUrl(this.url);
		this.dataSource.setUsername(username);
		this.dataSource.setPassword(password);
		this.dataSource.setMaximumPoolSize(4);
		this.dataSource.setMinimumIdle(0);
	}

	/** A schema of its own, or no test at all. */
	public static MySqlDatabase fresh() {
		String server = System.getenv(URL);
		if (server != null && !server.isBlank()) {
			return new MySqlDatabase(server, System.getenv().getOrDefault("SATYAPAN_TEST_MYSQL_USERNAME", "root"),
					System.getenv().getOrDefault("SATYAPAN_TEST_MYSQL_PASSWORD", ""));
		}
		if (DockerClientFactory.instance().isDockerAvailable()) {
			MySQLContainer container = Container.RUNNING;
			return new MySqlDatabase(
					container.getJdbcUrl() + "?createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true&useSSL=false"
							+ "&rewriteBatchedStatements=true",
					"root", container.getPassword());
		}
		String reason = "No MySQL: " + URL + " is not set and no Docker answers";
		if (Boolean.parseBoolean(System.getenv("CI"))) {
			throw new IllegalStateException(reason);
		}
		Assumptions.abort(reason);
		throw new AssertionError("unreachable");
	}

	public DataSource dataSource() {
		return this.dataSource;
	}

	/** The settings with which the application uses this schema. */
	public Map<String, String> properties() {
		return Map.of("spring.datasource.url", this.url, "spring.datasource.username", this.username,
				"spring.datasource.password", this.password);
	}

	@Override
	public void close() {
		JdbcClient.create(this.dataSource).sql("DROP DATABASE " + this.schema).update();
		this.dataSource.close();
	}

	/** Started once, by the first test that needs it; ends with the tests. */
	private static final class Container {

		private static final MySQLContainer RUNNING = started();

		private static MySQLContainer started() {
			MySQLContainer container = new MySQLContainer("mysql:8.4");
			container.start();
			return container;
		}

	}

}
