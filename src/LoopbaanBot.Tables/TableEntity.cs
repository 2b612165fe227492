using Azure;
using LoopbaanBot.Tables.Entities;

namespace LoopbaanBot.Tables;

/// <summary>A row: two keys and up to 252 typed properties. A property is never null; setting null takes it away,
/// which a later <see cref="TableUpdateMode.Merge"/> does not do to the stored row.</summary>
public sealed class TableEntity(string partitionKey, string rowKey)
{
    private readonly Dictionary<string, object> _properties = new(StringComparer.Ordinal);

    public string PartitionKey { get; } = partitionKey;

    public string RowKey { get; } = rowKey;

    /// <summary>When the store last wrote the row; null until it was read. Clocks of stores differ, so never order by
    /// it.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The version that was read; the default value on an entity that never was.</summary>
    public ETag ETag { get; set; }

    /// <summary>Values are string, int, long, double, bool, DateTimeOffset (UTC), Guid or byte[], without the
    /// keys.</summary>
    public IReadOnlyDictionary<string, object> Properties => _properties;

    /// <summary>A property by name, as the SDK writes it: <c>new TableEntity(pk, rk) { ["Name"] = "Jo" }</c>.</summary>
    /// <exception cref="ArgumentException">On setting: no C# identifier, a system name, or a type that tables do not
    /// know.</exception>
    public object? this[string name]
    {
        get => _properties.GetValueOrDefault(name);
        set => Keep(name, value is null ? null : PropertyValues.Accept(value));
    }

    public TableEntity Set(string name, string? value) => Keep(name, value);

    public TableEntity Set(string name, int? value) => Keep(name, value);

    public TableEntity Set(string name, long? value) => Keep(name, value);

    public TableEntity Set(string name, double? value) => Keep(name, value);

    public TableEntity Set(string name, bool? value) => Keep(name, value);

    /// <summary>Kept in UTC with its ticks (100 ns); from the year 1601 on.</summary>
    public TableEntity Set(string name, DateTimeOffset? value) => Keep(name, value?.ToUniversalTime());

    public TableEntity Set(string name, Guid? value) => Keep(name, value);

    public TableEntity Set(string name, byte[]? value) => Keep(name, value);

    /// <returns>Null when the property is absent.</returns>
    /// <exception cref="InvalidOperationException">The property has another type; so for each getter.</exception>
    public string? GetString(string name) => Find<string>(name);

    public int? GetInt32(string name) => FindValue<int>(name);

    public long? GetInt64(string name) => FindValue<long>(name);

    public double? GetDouble(string name) => FindValue<double>(name);

    public bool? GetBoolean(string name) => FindValue<bool>(name);

    public DateTimeOffset? GetDateTimeOffset(string name) => FindValue<DateTimeOffset>(name);

    public Guid? GetGuid(string name) => FindValue<Guid>(name);

    public byte[]? GetBinary(string name) => Find<byte[]>(name);

    /// <summary>Keeps a text of any length in the properties <c>name</c>, <c>name_1</c> … of at most 32 Ki UTF-16
    /// units each,
    /// and an empty last one. That end mark keeps a shorter text whole when it is merged over a longer one.</summary>
    public TableEntity SetLongText(string name, string? text)
    {
        LongText.Write(this, name, text);
        return this;
    }

    /// <summary>The text of <see cref="SetLongText"/>, or of a plain string property; null when absent.</summary>
    public string? GetLongText(string name) => LongText.Read(this, name);

    /// <summary>For the engines, which read back only what was checked when it was set.</summary>
    internal void Restore(string name, object value) => _properties[name] = value;

    private TableEntity Keep(string name, object? value)
    {
        PropertyNames.Check(name);
        if (value is null)
        {
            _properties.Remove(name);
        }
        else
        {
            _properties[name] = value;
        }

        return this;
    }

    private T? Find<T>(string name)
        where T : class =>
        _properties.TryGetValue(name, out var value) ? value as T ?? throw OtherType<T>(name, value) : null;

    private T? FindValue<T>(string name)
        where T : struct =>
        _properties.TryGetValue(name, out var value) ? value as T? ?? throw OtherType<T>(name, value) : null;

    private static InvalidOperationException OtherType<T>(string name, object value) =>
        new($"Property {name} is a {value.GetType().Name}, not a {typeof(T).Name}.");
}
