/// Asks every operation of the services' own documents for good things, and for things that are
/// wrong in one place, at random but from a seed.
package com.ooma.office.e2e.fuzz;
