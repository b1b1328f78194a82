/// Calls come in from the switch, are rated, looked up and charged.
@NullMarked
package com.ooma.office.billing.application.usage;

import org.jspecify.annotations.NullMarked;
