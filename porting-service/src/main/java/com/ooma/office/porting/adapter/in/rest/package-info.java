/// The ways in for the portal, ops and carriers: shapes and signatures are checked here, rules are
/// not.
@NullMarked
package com.ooma.office.porting.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
