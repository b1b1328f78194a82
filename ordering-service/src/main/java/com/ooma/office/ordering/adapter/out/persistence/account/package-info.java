@NullMarked
package com.ooma.office.ordering.adapter.out.persistence.account;

import org.jspecify.annotations.NullMarked;
