using LoopbaanBot.Careers.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.People;

/// <summary>The table in which each person has one partition, and the keys in it.</summary>
internal sealed class PeopleTable(TableServiceClient service)
{
    public const string Name = "People";
    public const string TeacherRow = "teacher";
    public const string Json = "Json";
    public const string Seen = "Seen";

    public TableClient Client { get; } = service.GetTableClient(Name);

    /// <summary>Begins with the tenant, so that nothing is ever read across schools by accident.</summary>
    public static string PartitionOf(PersonId person) =>
        $"{TableKeys.Escape(person.TenantId)}|{TableKeys.Escape(person.ObjectId)}";

    /// <summary>Whose partition this is: what <see cref="PartitionOf"/> wrote.</summary>
    public static PersonId PersonOf(string partition)
    {
        var between = partition.LastIndexOf('|');
        return new PersonId(TableKeys.Unescape(partition[..between]), TableKeys.Unescape(partition[(between + 1)..]));
    }
}
