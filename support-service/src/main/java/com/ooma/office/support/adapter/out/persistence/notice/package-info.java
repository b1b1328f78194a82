@NullMarked
package com.ooma.office.support.adapter.out.persistence.notice;

import org.jspecify.annotations.NullMarked;
