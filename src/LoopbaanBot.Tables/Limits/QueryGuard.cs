using LoopbaanBot.Tables.Errors;

namespace LoopbaanBot.Tables.Limits;

internal static class QueryGuard
{
    public static void Check(TableFilter? filter, int? maxPerPage)
    {
        if (maxPerPage is < 1 or > TableLimits.MaxPageSize)
        {
            throw TableErrors.BadRequest(
                TableErrorCode.InvalidInput,
                $"A page has 1 to {TableLimits.MaxPageSize} entities."
            );
        }

        if (filter?.Comparisons > TableLimits.MaxComparisons)
        {
            throw TableErrors.BadRequest(
                TableErrorCode.InvalidInput,
                $"A filter has at most {TableLimits.MaxComparisons} comparisons; this one has {filter.Comparisons}."
            );
        }
    }
}
