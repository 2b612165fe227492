using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.People;

/// <summary>Items of one kind in a person's partition. Writes travel with the turn (<see cref="PartitionChange"/>).</summary>
/// <param name="kind">The prefix of the rows, and how long they stay.</param>
internal abstract class PersonRows<T>(PeopleTable people, StoredKind kind, JsonTypeInfo<T> json)
    : PersonRowReader<T>(people, kind)
    where T : class
{
    /// <param name="id">Unique among the items of this kind; the list is in the order of these ids.</param>
    public PartitionChange Put(PersonId person, string id, T value)
    {
        var row = new TableEntity(PeopleTable.PartitionOf(person), RowKeyOf(id));
        row.SetLongText(PeopleTable.Json, JsonSerializer.Serialize(value, json));
        return new PartitionChange.Put(row);
    }

    /// <summary>Removes a row that was read this turn.</summary>
    public PartitionChange Remove(string id) => new PartitionChange.Remove(RowKeyOf(id));

    protected sealed override T Read(TableEntity row) =>
        JsonSerializer.Deserialize(row.GetLongText(PeopleTable.Json)!, json)!;
}
