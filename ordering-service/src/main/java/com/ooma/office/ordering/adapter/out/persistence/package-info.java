/// The tables of schema `ordering`, and all SQL.
@NullMarked
package com.ooma.office.ordering.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
