@NullMarked
package com.ooma.office.billing.adapter.out.persistence.barring;

import org.jspecify.annotations.NullMarked;
