@NullMarked
package com.ooma.office.billing.adapter.in.rest.equipment;

import org.jspecify.annotations.NullMarked;
