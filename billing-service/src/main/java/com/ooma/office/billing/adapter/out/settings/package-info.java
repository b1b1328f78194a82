/// What the business set, read from the configuration.
@NullMarked
package com.ooma.office.billing.adapter.out.settings;

import org.jspecify.annotations.NullMarked;
