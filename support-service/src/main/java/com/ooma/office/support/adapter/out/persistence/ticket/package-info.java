@NullMarked
package com.ooma.office.support.adapter.out.persistence.ticket;

import org.jspecify.annotations.NullMarked;
