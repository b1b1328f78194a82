/// The tables of schema `provisioning`, and all SQL.
@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
