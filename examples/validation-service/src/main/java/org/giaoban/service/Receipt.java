package org.giaoban.service;

import java.util.List;

/**
 * The answer to an article that is kept.
 *
 * @param id its number
 * @param warnings what is doubtful in it
 */
record Receipt(long id, List<Finding> warnings) {}
