@NullMarked
package com.ooma.office.support.adapter.in.rest.attachment;

import org.jspecify.annotations.NullMarked;
