@NullMarked
package com.ooma.office.support.adapter.in.rest.article;

import org.jspecify.annotations.NullMarked;
