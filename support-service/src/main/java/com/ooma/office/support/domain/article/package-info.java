/// The knowledge base: what is answered before anybody asks a person.
@NullMarked
package com.ooma.office.support.domain.article;

import org.jspecify.annotations.NullMarked;
