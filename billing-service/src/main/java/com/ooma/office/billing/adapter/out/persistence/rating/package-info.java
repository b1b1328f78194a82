@NullMarked
package com.ooma.office.billing.adapter.out.persistence.rating;

import org.jspecify.annotations.NullMarked;
