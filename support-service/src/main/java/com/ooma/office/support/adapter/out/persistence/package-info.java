/// The tables of schema `support`, and all SQL.
@NullMarked
package com.ooma.office.support.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
