/// The tables of schema `billing`, and all SQL.
@NullMarked
package com.ooma.office.billing.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
