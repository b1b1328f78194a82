/// How the voice switch writes call records, whichever way they come.
@NullMarked
package com.ooma.office.billing.adapter.in.record;

import org.jspecify.annotations.NullMarked;
