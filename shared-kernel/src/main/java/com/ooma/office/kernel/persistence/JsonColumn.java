package com.ooma.office.kernel.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/// A column of type `jsonb`. Its type is a record that belongs to the row, made of texts, numbers,
/// days, moments and such records, or a [JsonList] of them: so it can't be changed in place,
/// Hibernate needs no copy of it to compare with, and another record is another value.
///
/// Never a `List`: of a collection, Hibernate's bytecode notices only that its size is another one.
/// Never a domain type: its next name would be the name of what is stored. And never one record for
/// two tables, however alike they are: what is stored in one must not change because the other's
/// does. Each column has its samples (`stored/<table>.<column>.json` among the tests).
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@JdbcTypeCode(SqlTypes.JSON)
@Mutability(Immutability.class)
public @interface JsonColumn {}
