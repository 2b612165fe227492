using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.Privacy;

/// <summary>A row that names somebody else carries that person's partition in one column, so that forgetting finds every one.</summary>
internal static class AboutColumn
{
    public const string Name = "About";

    public static PartitionChange About(this PartitionChange change, PersonId person)
    {
        if (change is PartitionChange.Put put)
        {
            put.Row[Name] = PeopleTable.PartitionOf(person);
        }

        return change;
    }
}
