<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>lobby::Wording</name>
    <message>
        <source>This entry is no longer here. Nothing was changed.</source>
        <translation>這筆資料已不存在，沒有任何變更。</translation>
    </message>
    <message>
        <source>Refresh the list and search again.</source>
        <translation>請重新整理清單後再搜尋一次。</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile. Your input is still here.</source>
        <translation>其他人剛剛修改了這筆資料，您的輸入仍在。</translation>
    </message>
    <message>
        <source>Look at the new version, then save again.</source>
        <translation>請查看最新內容，再儲存一次。</translation>
    </message>
    <message>
        <source>Something in the input cannot be right. Nothing was saved and your input is still here.</source>
        <translation>輸入的內容有誤，尚未儲存，您的輸入仍在。</translation>
    </message>
    <message>
        <source>Correct the marked field and try again.</source>
        <translation>請更正標示的欄位後再試一次。</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>已取消，沒有任何變更。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>需要時可以重新開始。</translation>
    </message>
    <message>
        <source>The disk or a device did not answer. What was saved before is safe.</source>
        <translation>磁碟或裝置沒有回應，先前儲存的資料是安全的。</translation>
    </message>
    <message>
        <source>Check that it is connected and try again.</source>
        <translation>請檢查連線後再試一次。</translation>
    </message>
    <message>
        <source>It could not be saved because the disk is full. Your input is still here.</source>
        <translation>磁碟已滿，無法儲存，您的輸入仍在。</translation>
    </message>
    <message>
        <source>Free some space on this computer, then save again.</source>
        <translation>請清出本機磁碟空間，然後再儲存。</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment. What was saved before is safe.</source>
        <translation>目前無法儲存變更，先前儲存的資料是安全的。</translation>
    </message>
    <message>
        <source>Close Lobby and open it again; if it stays so, restore the last backup.</source>
        <translation>請關閉大堂後重新開啟；若仍然如此，請還原最近的備份。</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed.</source>
        <translation>您的角色沒有此項權限，沒有任何變更。</translation>
    </message>
    <message>
        <source>Ask a colleague who has the right, or the owner of this desk.</source>
        <translation>請洽有權限的同事或本櫃檯的負責人。</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed yet.</source>
        <translation>此操作需要填寫原因，尚未作任何變更。</translation>
    </message>
    <message>
        <source>Write the reason and confirm.</source>
        <translation>請填寫原因並確認。</translation>
    </message>
    <message>
        <source>Nobody is logged in. Nothing was changed.</source>
        <translation>目前沒有人登入，沒有任何變更。</translation>
    </message>
    <message>
        <source>Log in and try again.</source>
        <translation>請登入後再試一次。</translation>
    </message>
    <message>
        <source>That password is not right. Nothing is lost.</source>
        <translation>密碼不正確，沒有任何損失。</translation>
    </message>
    <message>
        <source>Try again; Caps Lock or the input method may be on.</source>
        <translation>請再試一次；可能開啟了大寫鎖定或輸入法。</translation>
    </message>
    <message>
        <source>There were too many wrong tries, so this is locked for a while. Nothing is lost.</source>
        <translation>錯誤次數過多，已暫時鎖定，沒有任何損失。</translation>
    </message>
    <message>
        <source>Wait and try again, or ask a supervisor to unlock.</source>
        <translation>請稍候再試，或請主管解鎖。</translation>
    </message>
    <message>
        <source>There is no database in this folder. Nothing was changed.</source>
        <translation>此資料夾中沒有資料庫，沒有任何變更。</translation>
    </message>
    <message>
        <source>Choose another folder, create a new database or restore a backup.</source>
        <translation>請選擇其他資料夾、建立新資料庫或還原備份。</translation>
    </message>
    <message>
        <source>There is a database in this folder already. It was left as it is.</source>
        <translation>此資料夾中已有資料庫，未作變更。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder for the new one.</source>
        <translation>請開啟它，或為新資料庫選擇其他資料夾。</translation>
    </message>
    <message>
        <source>This database was written by a newer Lobby. It was left as it is.</source>
        <translation>此資料庫由較新版本的大堂寫入，未作變更。</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>請在本機安裝新版本。</translation>
    </message>
    <message>
        <source>This database is older than what this desk last saved. It was left as it is.</source>
        <translation>此資料庫比本櫃檯最後儲存的狀態更舊，未作變更。</translation>
    </message>
    <message>
        <source>If you restored it on purpose, confirm that; otherwise restore the latest backup.</source>
        <translation>若是有意還原的，請確認；否則請還原最新的備份。</translation>
    </message>
    <message>
        <source>The key does not open this database. It was left as it is.</source>
        <translation>金鑰無法開啟此資料庫，未作變更。</translation>
    </message>
    <message>
        <source>Check that the key file belongs to this database, or use the recovery sheet.</source>
        <translation>請核對金鑰檔是否屬於此資料庫，或使用復原單。</translation>
    </message>
    <message>
        <source>Another Lobby has this database open. Nothing was changed.</source>
        <translation>另一個大堂視窗正在使用此資料庫，沒有任何變更。</translation>
    </message>
    <message>
        <source>Switch to the other window, or close it and try again.</source>
        <translation>請切換到該視窗，或關閉它後再試一次。</translation>
    </message>
    <message>
        <source>The encryption engine of this installation is not the right one. The database was not opened.</source>
        <translation>本次安裝的加密引擎不正確，資料庫未開啟。</translation>
    </message>
    <message>
        <source>Install Lobby again from its package.</source>
        <translation>請用安裝套件重新安裝大堂。</translation>
    </message>
    <message>
        <source>The key file of this database is missing. The database itself was left as it is.</source>
        <translation>此資料庫的金鑰檔遺失，資料庫本身未作變更。</translation>
    </message>
    <message>
        <source>Put the key file back from a backup, or use the recovery sheet.</source>
        <translation>請從備份中取回金鑰檔，或使用復原單。</translation>
    </message>
    <message>
        <source>The key file of this database is damaged. The database itself was left as it is.</source>
        <translation>此資料庫的金鑰檔已損毀，資料庫本身未作變更。</translation>
    </message>
    <message>
        <source>The database file is empty. It was left as it is.</source>
        <translation>資料庫檔案是空的，未作變更。</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>請還原最近的備份。</translation>
    </message>
    <message>
        <source>This database is not encrypted, so Lobby does not open it. It was left as it is.</source>
        <translation>此資料庫未加密，大堂不會開啟它，未作變更。</translation>
    </message>
    <message>
        <source>Choose the folder of a Lobby database, or restore a backup.</source>
        <translation>請選擇大堂資料庫所在的資料夾，或還原備份。</translation>
    </message>
    <message>
        <source>This database belongs to something else. It was left as it is.</source>
        <translation>此資料庫屬於其他程式或其他櫃檯，未作變更。</translation>
    </message>
    <message>
        <source>Choose the folder of this desk&apos;s database.</source>
        <translation>請選擇本櫃檯資料庫所在的資料夾。</translation>
    </message>
    <message>
        <source>The end of the database file is missing. What is left was not touched.</source>
        <translation>資料庫檔案不完整，剩餘部分未被更動。</translation>
    </message>
    <message>
        <source>Restore the last backup; keep this file for the support.</source>
        <translation>請還原最近的備份，並保留此檔案供技術支援檢查。</translation>
    </message>
    <message>
        <source>The database file is damaged. It was closed at once to keep what is left.</source>
        <translation>資料庫檔案已損毀，已立即關閉以保住其餘資料。</translation>
    </message>
    <message>
        <source>The database file is a link to another place, so Lobby does not open it. Nothing was changed.</source>
        <translation>資料庫檔案是指向別處的連結，大堂不會開啟它，沒有任何變更。</translation>
    </message>
    <message>
        <source>Open the folder where the database really is.</source>
        <translation>請開啟資料庫真正所在的資料夾。</translation>
    </message>
    <message>
        <source>Others on this computer could read the database folder, so Lobby does not open it.</source>
        <translation>本機的其他使用者可以讀取資料庫資料夾，大堂不會開啟它。</translation>
    </message>
    <message>
        <source>Let the folder be readable by its owner alone and try again.</source>
        <translation>請將該資料夾設為僅擁有者可讀，然後再試一次。</translation>
    </message>
    <message>
        <source>The database is on a network drive, where it could be damaged. It was not opened.</source>
        <translation>資料庫位於網路磁碟機上，可能會損毀，因此未開啟。</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>請將資料夾移到本機磁碟。</translation>
    </message>
    <message>
        <source>The departure is before the arrival. Nothing was saved and your input is still here.</source>
        <translation>退房日期早於入住日期，尚未儲存，您的輸入仍在。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>請更正其中一個日期。</translation>
    </message>
    <message>
        <source>The room is taken for these nights. Nothing was saved and your input is still here.</source>
        <translation>該房間在這些晚上已有住客，尚未儲存，您的輸入仍在。</translation>
    </message>
    <message>
        <source>Choose another room or other dates.</source>
        <translation>請選擇其他房間或日期。</translation>
    </message>
    <message>
        <source>There is no room chosen yet. Nothing was changed.</source>
        <translation>尚未選擇房間，沒有任何變更。</translation>
    </message>
    <message>
        <source>Choose a room, then check in.</source>
        <translation>請先選擇房間，再辦理入住。</translation>
    </message>
    <message>
        <source>The stay is not in a state that allows this. Nothing was changed.</source>
        <translation>該入住紀錄的目前狀態不允許此操作，沒有任何變更。</translation>
    </message>
    <message>
        <source>Refresh the page and look at the status of the stay.</source>
        <translation>請重新整理頁面並查看入住狀態。</translation>
    </message>
    <message>
        <source>Today is not the day of arrival. Nothing was changed.</source>
        <translation>今天不是預抵日，沒有任何變更。</translation>
    </message>
    <message>
        <source>Change the dates of the stay first if the guest is really here.</source>
        <translation>如果客人確實已到店，請先修改入住日期。</translation>
    </message>
    <message>
        <source>The new departure is already past. Nothing was saved and your input is still here.</source>
        <translation>新的退房日期已經過去，尚未儲存，您的輸入仍在。</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>請選擇今天或以後的日期。</translation>
    </message>
    <message>
        <source>The file is damaged or not of the expected kind. Nothing was imported.</source>
        <translation>檔案已損毀或不是所需的類型，沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Check that it is the right file, or export it again.</source>
        <translation>請確認檔案是否正確，或重新匯出。</translation>
    </message>
    <message>
        <source>The file is larger than what is read at once. Nothing was imported.</source>
        <translation>檔案超過一次可讀取的大小，沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Divide it into smaller files and import them one after the other.</source>
        <translation>請將其拆分為較小的檔案，再逐一匯入。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::AboutBox</name>
    <message>
        <source>About Lobby</source>
        <translation>關於大堂</translation>
    </message>
    <message>
        <source>Lobby %1</source>
        <translation>大堂 %1</translation>
    </message>
    <message>
        <source>The front desk of a hotel, a travel agency or a branch office: guests, stays and everything promised to them, in an encrypted database on this computer.</source>
        <translation>飯店、旅行社和分支機構的櫃檯：客人、入住紀錄以及對他們的每一項承諾，都儲存在本機的加密資料庫中。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Made with Qt, SQLCipher, libsodium, ICU and Bootstrap Icons.</source>
        <translation>本程式是自由軟體，依據 GNU 通用公共授權條款第 3 版或更新版本發布，不附帶任何擔保。使用了 Qt、SQLCipher、libsodium、ICU 和 Bootstrap Icons。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::BottomBar</name>
    <message>
        <source>locks in %1</source>
        <translation>自動鎖定 %1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DayBar</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of QDate for the day at the desk, with its weekday</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation>顯示的日期</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>後一天</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Guest</source>
        <translation>客人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MainWindow</name>
    <message>
        <source>This setting will be forgotten at the next start: it could not be written.</source>
        <translation>無法寫入此設定，下次啟動時將不再保留。</translation>
    </message>
    <message>
        <source>Search guests, rooms, document or phone tails, or type &gt; for commands</source>
        <translation>搜尋客人、房號、證件末碼、電話，或輸入 &gt; 執行指令</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜尋與指令</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RailButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n 項需要您處理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::Search</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>沒有找到「%1」。</translation>
    </message>
    <message>
        <source>New guest with this</source>
        <translation>以此新增客人</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房號</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SearchList</name>
    <message>
        <source>Opened last</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SegmentBar</name>
    <message>
        <source>%1: %2 left of %3</source>
        <translation>%1：還剩 %2，共 %3</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>While the list has the focus; with Alt in its filter</source>
        <translation>焦點在清單時可用；在篩選框中加 Alt</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StayPhrases</name>
    <message>
        <source>Expected</source>
        <comment>stay</comment>
        <translation>待入住</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>stay</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>已退房</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>booking</comment>
        <translation>散客</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>官網</translation>
    </message>
    <message>
        <source>Online agency</source>
        <translation>線上旅行社</translation>
    </message>
    <message>
        <source>Travel agency</source>
        <translation>旅行社</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業協議</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>團體</translation>
    </message>
    <message>
        <source>Complimentary</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Airline crew</source>
        <translation>航空機組員</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of arrival</comment>
        <translation>預計</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>抵達日</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>退房日</translation>
    </message>
    <message>
        <source>Room type</source>
        <translation>房型</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>訂單號碼</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Do not give a room</source>
        <translation>不可接待</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Document missing</source>
        <translation>證件缺失</translation>
    </message>
    <message>
        <source>Should have left</source>
        <translation>逾期未退</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>預計 %1 到</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n night(s)</source>
        <translation>
            <numerusform>%1 至 %2，%n 晚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::TodayPage</name>
    <message>
        <source>Until</source>
        <translation>住至</translation>
    </message>
    <message>
        <source>Open or change the stay</source>
        <translation>開啟或修改入住紀錄</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>後一天</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>開啟住客</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Lists of the day</source>
        <translation>當日清單</translation>
    </message>
    <message>
        <source>Filter by name, pinyin, room or confirmation number</source>
        <translation>依姓名、拼音、房號或訂單號碼篩選</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>正在讀取當日資料…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Nobody in this list fits the filter.</source>
        <translation>目前的篩選沒有結果。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色沒有此權限。</translation>
    </message>
    <message>
        <source>Nobody is chosen in the list.</source>
        <translation>清單中沒有選取住客。</translation>
    </message>
    <message>
        <source>Only somebody who is expected can be checked in.</source>
        <translation>只有待入住的住客才能辦理入住。</translation>
    </message>
    <message>
        <source>Only somebody who is in house can be checked out.</source>
        <translation>只有在住的住客才能退房。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>lobby::ui::TodaySide</name>
    <message>
        <source>No room yet</source>
        <translation>尚未排房</translation>
    </message>
    <message>
        <source>Room %1 %2</source>
        <translation>房間 %1 %2</translation>
    </message>
    <message>
        <source>Document missing</source>
        <translation>證件缺失</translation>
    </message>
    <message>
        <source>It can be typed at check-in.</source>
        <translation>辦理入住時可以補填。</translation>
    </message>
    <message>
        <source>Document ending in %1</source>
        <translation>證件末碼 %1</translation>
    </message>
    <message>
        <source>Confirmation %1</source>
        <translation>訂單號碼 %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>開始使用</translation>
    </message>
    <message>
        <source>There is nothing here yet. Add the first guest, or import the bookings you have: everything stays encrypted on this computer.</source>
        <translation>這裡還沒有資料。請新增第一位住客，或匯入現有的訂單：所有資料都加密儲存在本機。</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>新增住客</translation>
    </message>
    <message>
        <source>House</source>
        <comment>figures of the day</comment>
        <translation>本館</translation>
    </message>
</context>
<context>
    <name>lobby::ui::Vocabulary</name>
    <message>
        <source>Today</source>
        <translation>今日櫃檯</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>入住紀錄</translation>
    </message>
    <message>
        <source>Start a trip</source>
        <translation>辦理出行</translation>
    </message>
    <message>
        <source>Receive a visitor</source>
        <translation>接待訪客</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>辦理入住</translation>
    </message>
    <message>
        <source>New trip</source>
        <translation>新增行程</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新增來訪</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>新增訂房</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>旅客</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>住客</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>預抵</translation>
    </message>
    <message>
        <source>Setting out</source>
        <translation>即將出發</translation>
    </message>
    <message>
        <source>Expected visitors</source>
        <translation>預約訪客</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>旅途中</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>在訪</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>預離</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>即將返回</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>將離開</translation>
    </message>
    <message>
        <source>Pre-registered</source>
        <translation>已預辦</translation>
    </message>
    <message>
        <source>Papers complete</source>
        <translation>資料齊全</translation>
    </message>
    <message>
        <source>Registered ahead</source>
        <translation>已預登記</translation>
    </message>
    <message>
        <source>Nobody arrives on this day.</source>
        <translation>這一天沒有預抵住客。</translation>
    </message>
    <message>
        <source>Nobody sets out on this day.</source>
        <translation>這一天沒有旅客出發。</translation>
    </message>
    <message>
        <source>No visitors are expected on this day.</source>
        <translation>這一天沒有預約訪客。</translation>
    </message>
    <message>
        <source>Nobody is in house on this day.</source>
        <translation>這一天沒有在住住客。</translation>
    </message>
    <message>
        <source>Nobody travels on this day.</source>
        <translation>這一天沒有旅途中的旅客。</translation>
    </message>
    <message>
        <source>No visitors are here on this day.</source>
        <translation>這一天沒有在訪訪客。</translation>
    </message>
    <message>
        <source>Nobody departs on this day.</source>
        <translation>這一天沒有預離住客。</translation>
    </message>
    <message>
        <source>Nobody comes back on this day.</source>
        <translation>這一天沒有旅客返回。</translation>
    </message>
    <message>
        <source>No visitors leave on this day.</source>
        <translation>這一天沒有訪客離開。</translation>
    </message>
    <message>
        <source>Nobody is pre-registered for this day: that takes a room and a document.</source>
        <translation>這一天沒有已預辦的住客：需要已排房並有證件。</translation>
    </message>
    <message>
        <source>No traveller of this day has all papers yet.</source>
        <translation>這一天還沒有資料齊全的旅客。</translation>
    </message>
    <message>
        <source>No visitor is registered ahead for this day.</source>
        <translation>這一天沒有已預登記的訪客。</translation>
    </message>
    <message>
        <source>Arrivals left</source>
        <translation>尚未抵達</translation>
    </message>
    <message>
        <source>Still to set out</source>
        <translation>待出發</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>待來訪</translation>
    </message>
    <message>
        <source>Rooms in house</source>
        <translation>在住房間</translation>
    </message>
    <message>
        <source>Trips under way</source>
        <translation>進行中的行程</translation>
    </message>
    <message>
        <source>Visits under way</source>
        <translation>進行中的來訪</translation>
    </message>
    <message>
        <source>Departures left</source>
        <translation>尚未退房</translation>
    </message>
    <message>
        <source>Still to come back</source>
        <translation>待返回</translation>
    </message>
    <message>
        <source>Still to leave</source>
        <translation>待離開</translation>
    </message>
    <message>
        <source>Start trip</source>
        <translation>出發</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登記來訪</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>辦理入住</translation>
    </message>
    <message>
        <source>End trip</source>
        <translation>結束行程</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登記離開</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>退房</translation>
    </message>
    <message>
        <source>%1 has set out.</source>
        <translation>%1已出發。</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1已登記來訪。</translation>
    </message>
    <message>
        <source>%1 is checked in to room %2.</source>
        <translation>%1已入住 %2 房。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1已返回。</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>%1已登記離開。</translation>
    </message>
    <message>
        <source>%1 is checked out of room %2.</source>
        <translation>%1已從 %2 房退房。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::WindowActions</name>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>篩選此清單</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一個區域</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一個區域</translation>
    </message>
    <message>
        <source>Page titles in the rail</source>
        <translation>側欄顯示頁面名稱</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>右側欄</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>選單列</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>About Lobby</source>
        <translation>關於大堂</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>There is no page before this one.</source>
        <translation>前面沒有頁面了。</translation>
    </message>
    <message>
        <source>There is no page after this one.</source>
        <translation>後面沒有頁面了。</translation>
    </message>
</context>
</TS>
