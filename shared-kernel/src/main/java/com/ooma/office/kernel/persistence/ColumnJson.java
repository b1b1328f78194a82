package com.ooma.office.kernel.persistence;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/// Has Hibernate write and read each [JsonColumn] as [StoredJson] says.
@JsonFormat
@PersistenceUnitExtension
class ColumnJson implements FormatMapper {

  private final FormatMapper jackson = new JacksonJsonFormatMapper(StoredJson.MAPPER);

  @Override
  public <T> T fromString(CharSequence stored, JavaType<T> type, WrapperOptions options) {
    return jackson.fromString(stored, type, options);
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return jackson.toString(value, type, options);
  }
}
