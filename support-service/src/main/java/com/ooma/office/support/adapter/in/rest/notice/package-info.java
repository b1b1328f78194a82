@NullMarked
package com.ooma.office.support.adapter.in.rest.notice;

import org.jspecify.annotations.NullMarked;
