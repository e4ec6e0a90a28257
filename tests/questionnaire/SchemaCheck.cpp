// SPDX-License-Identifier: EUPL-1.2
#include "support/Places.h"
#include "questionnaire/SchemaCheck.h"

#include "questionnaire/Support.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <map>
#include <memory>

namespace leerspiegel::tests {

namespace {

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;

const valijson::Schema& publishedSchema(const std::string& name)
{
    static std::map<std::string, std::unique_ptr<valijson::Schema>> schemas;
    auto& schema = schemas[name];
    if (!schema) {
        const auto text = json::parse(readText(tests::sourceFolder() + "/questionnaires/schema/" + name + ".schema.json"));
        schema = std::make_unique<valijson::Schema>();
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(NlohmannJsonAdapter(text), *schema);
    }
    return *schema;
}

} // namespace

std::vector<std::string> schemaFindings(std::string_view text, const std::string& schema)
{
    const auto document = json::parse(text, nullptr, false);
    if (document.is_discarded()) {
        return {"not JSON"};
    }
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    validator.validate(publishedSchema(schema), NlohmannJsonAdapter(document), &results);
    std::vector<std::string> findings;
    for (valijson::ValidationResults::Error error; results.popError(error);) {
        std::string place;
        for (const auto& step : error.context) {
            place += step;
        }
        findings.push_back(place + ": " + error.description);
    }
    return findings;
}

} // namespace leerspiegel::tests
