/// The portal's way in: shapes are checked here, rules are not.
package com.ooma.office.ordering.adapter.in.rest;
