/// The ways in for the portal, ops and carriers: shapes and signatures are checked here, rules are
/// not.
package com.ooma.office.porting.adapter.in.rest;
