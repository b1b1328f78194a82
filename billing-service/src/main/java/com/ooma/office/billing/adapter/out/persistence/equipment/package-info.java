@NullMarked
package com.ooma.office.billing.adapter.out.persistence.equipment;

import org.jspecify.annotations.NullMarked;
