@NullMarked
package com.ooma.office.billing.adapter.out.persistence.usage;

import org.jspecify.annotations.NullMarked;
