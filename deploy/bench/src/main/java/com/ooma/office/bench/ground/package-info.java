/// What figures are measured on: server, broker and services, each in a process of its own.
package com.ooma.office.bench.ground;
