/// A restore of the database to an earlier moment, played under load by the steps of its runbook.
@NullMarked
package com.ooma.office.e2e.restore;

import org.jspecify.annotations.NullMarked;
