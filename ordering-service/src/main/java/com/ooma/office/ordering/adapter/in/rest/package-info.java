/// The portal's way in: shapes are checked here, rules are not.
@NullMarked
package com.ooma.office.ordering.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
