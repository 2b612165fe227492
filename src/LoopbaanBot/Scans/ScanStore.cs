using System.Globalization;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Scans;
using LoopbaanBot.People;

namespace LoopbaanBot.Scans;

/// <summary>Every scan of one person, told apart by its day.</summary>
internal sealed class ScanStore(PeopleTable people)
    : PersonRows<CompetencyScan>(people, Kind, ScanJsonContext.Default.CompetencyScan)
{
    public static StoredKind Kind { get; } = new("scan", Retention.UntilErased);

    public static string IdOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public PartitionChange Put(PersonId person, CompetencyScan scan) => Put(person, IdOf(scan.On), scan);
}
