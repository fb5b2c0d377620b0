package org.satyapan.register;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * Lets the register's queries read rows as records by looking the columns up once for
 * each query. Spring's own mapper tries {@code firKey} before {@code fir_key} in every
 * row, and the embedded database writes each failed try into its trace file: reading ten
 * thousand rows took minutes.
 */
@Component
class RecordRows implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof JdbcClient client) ? (JdbcClient) (sql) -> statement(client.sql(sql)) : bean;
	}

	private static StatementSpec statement(StatementSpec spec) {
		return (StatementSpec) Proxy.newProxyInstance(RecordRows.class.getClassLoader(),
				new Class<?>[] { StatementSpec.class }, (proxy, method, arguments) -> {
					try {
						if (method.getName().equals("query") && arguments != null
								&& arguments[0] instanceof Class<?> type && type.isRecord()) {
							return spec.query(new Mapper<>(type));
						}
						Object result = method.invoke(spec, arguments);
						return (result == spec) ? proxy : result;
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
	}

	/** For one query: the columns are those of its result. */
	private static final class Mapper<R> implements RowMapper<R> {

		private final Class<R> type;

		private final RecordComponent[] components;

		private final Constructor<R> constructor;

		private int @Nullable [] columns;

		Mapper(Class<R> type) {
			this.type = type;
			this.components = type.getRecordComponents();
			try {
				this.constructor = type.getDeclaredConstructor(
						Arrays.stream(this.components).map(RecordComponent::getType).toArray(Class<?>[]::new));
			}
			catch (NoSuchMethodException ex) {
				throw new IllegalStateException("Every record has its canonical constructor", ex);
			}
		}

		@Override
		public R mapRow(ResultSet row, int number) throws SQLException {
			int[] found = this.columns;
			if (found == null) {
				found = columns(row.getMetaData());
				this.columns = found;
			}
			@Nullable Object[] values = new @Nullable Object[found.length];
			for (int i = 0; i < found.length; i++) {
				values[i] = value(row, found[i], this.components[i].getType());
			}
			return BeanUtils.instantiateClass(this.constructor, values);
		}

		private int[] columns(ResultSetMetaData metaData) throws SQLException {
			Map<String, Integer> byName = new HashMap<>();
			for (int column = 1; column <= metaData.getColumnCount(); column++) {
				byName.putIfAbsent(plain(metaData.getColumnLabel(column)), column);
			}
			int[] found = new int[this.components.length];
			for (int i = 0; i < found.length; i++) {
				Integer column = byName.get(plain(this.components[i].getName()));
				if (column == null) {
					throw new SQLException(
							"No column for " + this.type.getSimpleName() + "." + this.components[i].getName());
				}
				found[i] = column;
			}
			return found;
		}

		private static String plain(String name) {
			return name.replace("_", "").toLowerCase(Locale.ROOT);
		}

		private static @Nullable Object value(ResultSet row, int column, Class<?> type) throws SQLException {
			if (type == String.class) {
				return row.getString(column);
			}
			if (type == LocalDate.class) {
				return row.getObject(column, LocalDate.class);
			}
			if (type.isEnum()) {
				String name = row.getString(column);
				return (name != null) ? constant(type, name) : null;
			}
			return JdbcUtils.getResultSetValue(row, column, type);
		}

		@SuppressWarnings({ "unchecked", "rawtypes" })
		private static Object constant(Class<?> type, String name) {
			return Enum.valueOf((Class) type, name);
		}

	}

}
